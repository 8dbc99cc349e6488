/*
 * Locks the screens of this place once nobody has touched any of its tabs for as long as its person chose: covers this one
 * at once, also without the server, and leads to the lock. The server counts for itself; while a screen is in use, it is
 * told so, and nothing more.
 */
(() => {
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("touched") : undefined;
  let minutes = Number(document.querySelector('meta[name="lock-after"]')?.content ?? 0);
  let touched = Date.now();
  let told = 0;
  let locked = false;

  /* Nothing asks before the lock, whatever is not saved: it would stay on the screen until somebody answers. */
  addEventListener("beforeunload", (event) => locked && event.stopImmediatePropagation(), true);

  function touch() {
    touched = Date.now();
    if (minutes > 0 && touched - told > (minutes * 60_000) / 10) {
      told = touched;
      channel?.postMessage("");
      fetch("/lock/active", { method: "POST", credentials: "same-origin" }).catch(() => (told = 0));
    }
  }

  function check() {
    if (minutes > 0 && Date.now() - touched >= minutes * 60_000) {
      lock();
    }
  }

  function lock() {
    minutes = 0;
    locked = true;
    document.documentElement.style.display = "none";
    document.title = "";
    window.connection?.silence();
    fetch("/lock", { method: "POST", credentials: "same-origin" })
      .catch(() => {})
      .then(() => location.replace("/locked?to=" + encodeURIComponent(location.pathname)));
  }

  for (const kind of ["pointerdown", "pointermove", "keydown", "wheel", "touchmove", "scroll"]) {
    addEventListener(kind, touch, { capture: true, passive: true });
  }
  channel?.addEventListener("message", () => (touched = Date.now()));
  document.addEventListener("visibilitychange", check);
  setInterval(check, 1_000);

  window.screenLock = {
    lock,
    set(chosen) {
      minutes = chosen;
      told = 0;
      touch();
    },
  };
})();
