import "@event-content/elements/define/event-list";

const list = document.querySelector("event-list");
list?.reload();
if (list) list.density = "compact";
list?.addEventListener("event-content:load", (event) => event.detail.items.length.toFixed());
document.addEventListener("event-content:navigate", (event) => event.detail.href.trim());

// @ts-expect-error no such density
if (list) list.density = "tight";
// @ts-expect-error the detail has no such field
list?.addEventListener("event-content:load", (event) => event.detail.href);
// @ts-expect-error a list has no views
list?.view;
