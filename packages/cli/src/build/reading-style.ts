/** What is coming, and what leads on from an item: more on its topic, what came before and after. */
export const READING_STYLE = `
@layer event-content.site {
  .site-coming {
    margin-block-end: 2rem;
    padding-block-start: 0.75rem;
    border-block-start: 3px solid var(--_line);
  }

  .site-coming h2 {
    padding-block-end: 0.35rem;
    font-size: 1.25em;
  }

  :is(.site-coming, .site-more) .ec-compact > :is(:first-child, .ec-note) {
    display: block;
  }

  .site-coming + .ec-summary,
  .site-columns > .ec-results > .ec-summary:first-child {
    margin-block-start: 0;
  }

  .site-more,
  .site-steps {
    margin-block-start: 3rem;
  }

  .site-more h2 {
    padding-block-end: 0.35rem;
    border-block-end: 2px solid;
    font-size: 1.25em;
  }

  .site-steps ul {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 3rem;
    justify-content: space-between;
    padding: 1rem 0 0;
    border-block-start: 1px solid var(--_rule);
    list-style: none;
  }

  .site-steps li {
    flex: 1 1 16rem;
    max-inline-size: 30rem;
  }

  .site-steps .site-next {
    margin-inline-start: auto;
    text-align: end;
  }

  .site-steps .ec-note {
    display: block;
  }

  @container ec-list (inline-size >= 36em) {
    :is(.site-coming, .site-more) .ec-compact {
      display: grid;
      grid-template-columns: 9em minmax(0, 38em);
      justify-items: start;
      column-gap: 1.5rem;
    }

    .site-coming:is(:lang(ar), :lang(zh)) .ec-compact {
      grid-template-columns: 10.5em minmax(0, 38em);
    }

    .site-coming:is(:lang(es), :lang(ru)) .ec-compact,
    .site-more .ec-compact {
      grid-template-columns: 12em minmax(0, 38em);
    }

    .site-more:lang(ar) .ec-compact {
      grid-template-columns: 14em minmax(0, 38em);
    }

    :is(.site-coming, .site-more) .ec-compact > :first-child {
      grid-column: 1;
      grid-row: 1 / span 3;
    }

    :is(.site-coming, .site-more) .ec-compact > .ec-status {
      margin-inline-start: 0;
      font-size: 0.875em;
    }
  }

  @media print {
    :is(.site-more, .site-steps) {
      display: none;
    }
  }
}
`;
