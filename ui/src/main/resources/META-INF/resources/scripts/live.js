/*
 * Keeps an open screen in step by itself. A connection that has died silently (a sleeping phone, another network, a proxy
 * that forgot it) is given up, so that a new one is opened; when one is lost or comes back, the screen asks at once for
 * what it has missed. While the server is out of reach a quiet note says so. Nothing here knows what is on the screen.
 */
(() => {
  const patience = 60_000; // the server gives a sign of life every 25 seconds
  const rhythm = 5_000; // how often a screen asks while no connection is open
  const usual = 15_000; // a connection takes less to open, else the network lets none through
  const heard = new Map(); // each open socket, and when something last came over it
  let leaving = false;
  let silenced = false;
  let opened = 0;
  let listening = false;
  let unconnectedSince = Date.now();
  let waiting;

  window.connection.subscribe({
    created: listen,
    opened(socket) {
      hear(socket);
      noteSoon();
      if (opened++ > 0) {
        ask();
      }
    },
    heard: hear,
    closed: (socket) => lose(socket) && setTimeout(ask, 200),
    silenced() {
      silenced = true;
      heard.clear();
    },
  });

  function hear(socket) {
    heard.set(socket, Date.now());
  }

  function ask() {
    if (!leaving && !silenced) {
      Object.values(window.Vaadin?.Flow?.clients ?? {}).forEach((it) => it.poll?.());
    }
  }

  function lose(socket) {
    const known = heard.delete(socket);
    if (known && heard.size === 0) {
      unconnectedSince = Date.now();
    }
    return known;
  }

  /* A network that lets no connection through: the screen asks for itself, and says so. */
  function askWithoutSocket() {
    if (heard.size === 0 && unconnectedSince < Date.now() - rhythm && document.visibilityState === "visible") {
      ask();
      note();
    }
  }

  function giveUp(socket) {
    lose(socket);
    window.connection.abandon(socket);
    ask();
  }

  function giveUpSilent(since) {
    [...heard].filter(([, at]) => at < Date.now() - since).forEach(([socket]) => giveUp(socket));
  }

  function note() {
    const place = document.getElementById("offline-notice");
    const state = window.Vaadin?.connectionState?.state;
    const disconnected = !navigator.onLine || state === "reconnecting" || state === "connection-lost";
    const slow = heard.size === 0 && unconnectedSince < Date.now() - usual ? place?.dataset.slow ?? "" : "";
    const words = leaving || silenced ? "" : disconnected ? place?.dataset.words : slow;
    if (place && place.textContent !== words) {
      place.textContent = words;
    }
  }

  function listen() {
    if (!listening && window.Vaadin?.connectionState) {
      listening = true;
      window.Vaadin.connectionState.addStateChangeListener(noteSoon);
    }
  }

  function noteSoon() { // a connection that is back within a moment is not worth a word
    clearTimeout(waiting);
    waiting = setTimeout(note, 700);
  }

  setInterval(() => giveUpSilent(patience), 10_000);
  setInterval(askWithoutSocket, rhythm);
  addEventListener("offline", noteSoon);
  addEventListener("online", () => {
    giveUpSilent(0);
    noteSoon();
  });
  navigator.connection?.addEventListener?.("change", () => navigator.onLine && giveUpSilent(0));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && giveUpSilent(patience));
  // a form that is posted leaves the page: what the server still sends must not overtake where it leads
  addEventListener("submit", () => window.connection.silence());
  addEventListener("beforeunload", () => {
    leaving = true;
    setTimeout(() => (leaving = false), 5_000); // it may have been a download
  });
})();
