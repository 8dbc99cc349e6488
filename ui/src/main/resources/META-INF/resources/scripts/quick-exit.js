/*
 * Leaves at once: by a button with data-quick-exit, or by Shift pressed alone three times within five seconds.
 * Works with the server out of reach, and without anything else on the page. Kept are one mark in this tab, so that Back
 * shows nothing, and one in a cookie, until the server has signed this browser out.
 */
(() => {
  const usual = "https://www.wikipedia.org/"; // where nothing else is named
  const within = 5000;
  let alone = false;
  let presses = [];
  let left = false;

  /* Nothing asks before this exit, whatever is not saved: first on the page, so heard before anybody else. */
  addEventListener("beforeunload", (event) => left && event.stopImmediatePropagation(), true);

  function cover() {
    document.documentElement.style.display = "none";
    document.title = "";
  }

  function leave() {
    left = true;
    cover();
    [silence, remember, mark, signOut, endReminders].forEach(attempt);
    goElsewhere();
  }

  /* Signing out ends this screen too, and the server then sends it to the first page of Entente: that may not overtake
     the way out, however slow the other site is. */
  function silence() {
    window.connection?.silence();
  }

  function remember() {
    sessionStorage.setItem("left", "");
  }

  /* The server takes it back with the answer to the request below; where that does not get through, the next request of
     any page ends the place that is signed in here, and takes it back. */
  function mark() {
    const secure = location.protocol === "https:";
    const name = secure ? "__Host-leaving" : "leaving";
    document.cookie = `${name}=1; Path=/; Max-Age=${60 * 60 * 24 * 400}; SameSite=Lax${secure ? "; Secure" : ""}`;
  }

  function signOut() {
    fetch("/exit", { method: "POST", keepalive: true, credentials: "same-origin" }).catch(() => {});
  }

  /* The server forgets where this browser is called; here go the worker and a reminder that still stands there. */
  function endReminders() {
    navigator.serviceWorker
      ?.getRegistration("/scripts/")
      .then((worker) => {
        worker?.getNotifications().then((standing) => standing.forEach((it) => it.close()));
        worker?.unregister();
      })
      .catch(() => {});
  }

  function attempt(step) {
    try {
      step();
    } catch {
      // nothing holds up the way out
    }
  }

  function goElsewhere() {
    try {
      location.replace(document.querySelector('meta[name="exit-to"]')?.content || usual);
    } catch {
      location.replace(usual);
    }
  }

  function leftBefore() {
    try {
      return sessionStorage.getItem("left") !== null;
    } catch {
      return false;
    }
  }

  function forget() {
    alone = false;
    presses = [];
  }

  function pressed(event) {
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) {
      forget();
    } else if (!event.repeat) {
      alone = true;
    }
  }

  function released(event) {
    if (event.key !== "Shift" || !alone) {
      return;
    }
    alone = false;
    presses = [...presses.slice(-2), event.timeStamp];
    if (presses.length === 3 && presses[2] - presses[0] <= within) {
      leave();
    }
  }

  function clicked(event) {
    if (event.composedPath().some((it) => it instanceof Element && it.hasAttribute("data-quick-exit"))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
    }
  }

  const cameBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (leftBefore() && cameBack) {
    cover();
    goElsewhere();
  } else if (leftBefore()) {
    sessionStorage.removeItem("left");
  }
  addEventListener("pageshow", (event) => {
    if (event.persisted && leftBefore()) {
      cover();
      goElsewhere();
    }
  });
  addEventListener("keydown", pressed, true);
  addEventListener("keyup", released, true);
  addEventListener("pointerdown", forget, true);
  addEventListener("blur", forget);
  addEventListener("click", clicked, true);
})();
