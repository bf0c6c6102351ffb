// Keycloak's page shows who is logging in, in a field that no label names: a screen reader would read a bare value.
document.addEventListener("DOMContentLoaded", () => {
  const shown = document.getElementById("kc-attempted-username");
  const label = document.querySelector('label[for="username"]');
  if (shown && label) {
    label.setAttribute("for", shown.id);
  }
});
