import input from "@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json";

export const GET = () => Response.json(input.items);
