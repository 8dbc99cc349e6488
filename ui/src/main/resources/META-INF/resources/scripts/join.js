/* Takes the invitation out of the address before anything else can see it, and hands it over once, in a body. */
(() => {
  const form = document.getElementById("invitation");
  const handOver = () => {
    const token = location.hash.slice(1);
    if (token && form) {
      history.replaceState(null, "", location.pathname);
      form.elements.token.value = token;
      form.submit();
    }
  };
  handOver();
  addEventListener("hashchange", handOver); // a link pasted into the page that is open already
})();
