/* Takes the invitation out of the address before anything else can see it, and hands it over once, in a body. */
(() => {
  const token = location.hash.slice(1);
  const form = document.getElementById("invitation");
  if (token && form) {
    history.replaceState(null, "", location.pathname);
    form.elements.token.value = token;
    form.submit();
  }
})();
