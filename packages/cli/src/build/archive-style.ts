/** What the pages with items need: search, the index beside them, what is coming, the calendar. */
export const ARCHIVE_STYLE = `
@layer event-content.site {
  .ec-archive > header .ec-lead {
    max-inline-size: 38em;
    color: var(--_muted);
    text-wrap: pretty;
  }

  .site-search {
    margin-block-start: 1rem;
  }

  .site-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    padding: 0;
    margin-block-start: 1.5rem;
    list-style: none;
  }

  .site-ways a {
    display: inline-block;
    padding-block: 0.2rem;
  }

  .site-search form {
    flex-wrap: nowrap;
    max-inline-size: 44rem;
  }

  .site-search input {
    flex: 1;
  }

  .site-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem 2.5rem;
    margin-block-start: 1.5rem;
  }

  .site-index h2 {
    padding-block: 0.75rem 0.35rem;
    border-block-start: 1px solid var(--_rule);
    font-size: 1em;
  }

  .site-index ul {
    padding: 0;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }

  .site-index > ul > li:not(.site-decade),
  .site-decade li,
  .site-decade summary {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    padding-block: 0.2em;
  }

  .site-index a[aria-current] {
    color: inherit;
    font-weight: 700;
  }

  .site-decade summary {
    cursor: pointer;
    list-style: none;
  }

  .site-decade summary > :first-child {
    color: var(--_link);
  }

  .site-decade summary::-webkit-details-marker {
    display: none;
  }

  .site-decade summary::before {
    content: "+";
    content: "+" / "";
    inline-size: 0.65em;
    color: var(--_muted);
  }

  .site-decade [open] > summary::before {
    content: "–";
    content: "–" / "";
  }

  .site-decade summary .ec-count {
    margin-inline-start: auto;
  }

  .site-decade details > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.5em, 1fr));
    gap: 0 1.5em;
    padding: 0.15em 0 0.5em;
    padding-inline-start: 1.15em;
  }

  .site-facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    align-content: start;
    gap: 1.5rem;
  }

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

  .ec-banner p {
    text-wrap: pretty;
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

  .site-below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 1rem 2rem;
    margin-block-start: 1.5rem;
  }

  .site-asking {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    visibility: hidden;
  }

  .site-asking.is-ready {
    visibility: visible;
  }

  .site-asking label {
    font-weight: 650;
  }

  .site-asking span {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .site-asking input {
    min-block-size: 2.75rem;
    padding-inline: 0.6rem;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  .site-calendar event-calendar {
    display: block;
  }

  .site-calendar .ec-bar {
    align-items: center;
    min-block-size: 2.35em;
  }

  .site-calendar .ec-bar + .ec-calendar .ec-months {
    margin-block-start: 0.75rem;
  }

  @container ec-list (inline-size >= 36em) {
    :is(.site-coming, .site-more) .ec-compact {
      display: grid;
      grid-template-columns: 9em minmax(0, 38em);
      justify-items: start;
      column-gap: 1.5rem;
    }

    .site-coming:lang(ar) .ec-compact {
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
  }

  @media (max-width: 30rem) {
    .site-nav {
      gap: 0 0.8rem;
    }

    .ec-masthead .ec-languages ul {
      gap: 0 0.45rem;
    }
  }

  @container ec-archive (inline-size < 50em) {
    .site-index:has(.site-decade) > ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
    }

    .site-decade:has([open]) {
      flex-basis: 100%;
    }
  }

  @container ec-archive (inline-size >= 50em) {
    .site-columns {
      grid-template: auto 1fr / 13em minmax(0, 1fr);
    }

    .site-columns > .ec-results {
      grid-area: 1 / 2 / 3;
    }

    .site-facets {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (pointer: coarse) {
    .site-ways a {
      padding-block: 0.65rem;
    }

    .site-index :is(a, summary) {
      align-items: center;
      min-block-size: 44px;
      padding-block: 0;
    }

    .site-index a {
      display: inline-grid;
    }

    .site-index li {
      align-items: center;
    }
  }

  @media print {
    .site-below {
      display: none;
    }

    .site-columns {
      display: block;
      margin: 0;
    }

    :is(.site-index, .site-more, .site-steps) {
      display: none;
    }
  }
}
`;
