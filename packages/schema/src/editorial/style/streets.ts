const NAMED =
  /(?<!\p{L})(?:rue|avenue|av\.|boulevard|bd|place|pl\.|quai|square|pont|stade|station|métro|gare|lycée|école|hôpital|mouvement|appel|fête|révolution|constitution|prix|calle|avenida|av\.|plaza|paseo|barrio|parque|puente|estadio|estación|hospital|escuela|universidad|teatro|movimiento|grito|batalla|revolución|constitución|premio)\s(?:(?:du|de\sla|de|del|des|n[º°]|\d{1,4}),?\s)?(?:\d{1,2}(?:er)?\s)?(?:de\s)?$/iu;

/** Whether the month at an index is part of a name: rue du 4 Septembre, Plaza de Mayo, Movimiento 26 de Julio. */
export function isStreetOrMovement(text: string, index: number): boolean {
  return NAMED.test(text.slice(Math.max(0, index - 40), index));
}
