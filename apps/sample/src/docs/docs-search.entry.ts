import "@event-content/elements/define/event-archive";
