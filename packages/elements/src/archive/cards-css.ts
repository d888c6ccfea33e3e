import cards from "@event-content/renderer/style/cards.css";

/** How cards look; loaded with the first reader who chooses them. */
export const cardsCss: string = cards;
