/*
 * The one place in which a page's sockets and requests are watched and ended. Other scripts subscribe: opened, heard and
 * closed are told of each socket, created before it is connected, and silenced when all are ended for good. Loaded before
 * the first socket is opened.
 */
window.connection = (() => {
  const subscribers = [];
  const sockets = new Set();
  const requests = new Set();
  let silenced = false;

  window.WebSocket = class extends window.WebSocket {
    constructor(...given) {
      if (silenced) {
        return Object.assign(new EventTarget(), { send() {}, close() {} });
      }
      super(...given);
      sockets.add(this);
      this.addEventListener("open", (event) => pass(event, this, "opened"));
      this.addEventListener("message", (event) => pass(event, this, "heard"));
      this.addEventListener("error", (event) => pass(event, this, "failed"));
      this.addEventListener("close", (event) => pass(event, this, "closed"));
      this.addEventListener("close", () => sockets.delete(this));
      tell("created", this);
    }
  };

  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...given) {
    if (!silenced) {
      requests.add(this);
      this.addEventListener("loadend", () => requests.delete(this));
      send.apply(this, given);
    }
  };

  /* These listeners are the first of each socket, so that nobody else hears what they stop. */
  function pass(event, socket, kind) {
    if (sockets.has(socket)) {
      tell(kind, socket);
    } else {
      event.stopImmediatePropagation();
    }
  }

  function tell(kind, socket) {
    subscribers.forEach((it) => it[kind]?.(socket));
  }

  function drop(socket) {
    sockets.delete(socket);
    try {
      socket.close();
    } catch {
      // it was dead already
    }
  }

  return {
    subscribe: (subscriber) => subscribers.push(subscriber),

    /** Gives up a socket: its owner is told at once that it is closed, and hears nothing more of it. */
    abandon(socket) {
      const closed = socket.onclose;
      drop(socket);
      closed?.call(socket, new CloseEvent("close", { code: 4000 }));
    },

    /** Ends every socket and request, and lets no other begin: nothing the server says is heard any more. */
    silence() {
      silenced = true;
      sockets.forEach(drop);
      requests.forEach((it) => it.abort());
      tell("silenced");
    },
  };
})();
