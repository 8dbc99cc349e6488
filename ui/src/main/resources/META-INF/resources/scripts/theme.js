/* Light, dark, or like the device: worn at once, and kept in a cookie that the server reads for the next page. */
addEventListener("change", (event) => {
  if (!event.target.matches("select[data-light]")) {
    return;
  }
  const light = event.target.value;
  document.documentElement.dataset.theme = light === "LIGHT_DARK" ? "" : light.toLowerCase();
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `light=${light}; Path=/; Max-Age=${60 * 60 * 24 * 365}; SameSite=Lax${secure}`;
});
