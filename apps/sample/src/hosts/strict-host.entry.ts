const output = document.querySelector("[data-violations]") as HTMLOutputElement;
const button = document.querySelector("[data-break]") as HTMLButtonElement;
let count = 0;

function say(what = ""): void {
  output.value = `${count} ${count === 1 ? "violation" : "violations"} of the policy${what && `: ${what}`}`;
}

document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
  count += 1;
  say(effectiveDirective);
});
button.addEventListener("click", () => button.setAttribute("style", "color: red"));
say();
