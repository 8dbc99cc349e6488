/* A button with data-theme-switch turns the room lighter or darker: first to the opposite of the device, then back, then as the device. */
(() => {
  const page = document.documentElement;

  function next() {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const order = dark ? ["", "light", "dark"] : ["", "dark", "light"];
    return order[(order.indexOf(page.dataset.theme ?? "") + 1) % order.length];
  }

  function wear(theme) {
    if (theme) {
      page.dataset.theme = theme;
    } else {
      delete page.dataset.theme;
    }
    const age = theme ? 60 * 60 * 24 * 365 : 0;
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `theme=${theme}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
  }

  addEventListener("click", (event) => {
    if (event.composedPath().some((it) => it instanceof Element && it.hasAttribute("data-theme-switch"))) {
      wear(next());
    }
  });
})();
