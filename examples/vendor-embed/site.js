const element = document.querySelector("bijsluiter-consent");
element.options = await (await fetch("/consent.json")).json();

/** Nothing of another company is loaded before a yes. */
function show() {
  const { purposes } = element.consent.getSnapshot();
  const isAllowed = purposes.some(({ purpose, allowed }) => purpose.id === "video" && allowed);
  document.querySelector("#film").textContent = isAllowed
    ? "Het filmpje mag aan."
    : "Het filmpje staat uit.";
}
element.consent.subscribe(show);
show();
