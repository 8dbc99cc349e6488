/* Small comforts of the pages outside Flow; without this script each of them works, only with a step more. */
(() => {
  document.querySelectorAll("[data-needs-script]").forEach((it) => (it.hidden = false));

  document.querySelectorAll("[data-shows]").forEach((tick) => {
    const fields = tick.form.querySelectorAll('input[type="password"]');
    tick.addEventListener("change", () => fields.forEach((it) => (it.type = tick.checked ? "text" : "password")));
  });

  document.querySelectorAll("[data-copies]").forEach((button) => {
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent.trim());
      document.getElementById(button.dataset.tells).hidden = false;
    });
  });

  document.querySelectorAll("[data-prints]").forEach((button) => button.addEventListener("click", () => print()));

  document.querySelector('[role="alert"]')?.focus();
})();
