/** What stands beside the items of an archive: years by decades, types, topics, goals, regions, countries. */
export const WAYS_STYLE = `
@layer event-content.site {
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
    .site-columns {
      display: block;
      margin: 0;
    }

    .site-index {
      display: none;
    }
  }
}
`;
