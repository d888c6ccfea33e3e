/** What the pages of a built site need beside the renderer's stylesheet. */
export const SITE_STYLE = `
@layer event-content.site {
  .site-skip {
    position: absolute;
    inset-inline-start: -999rem;
  }

  .site-skip:focus {
    position: static;
    flex-basis: 100%;
  }

  .site-nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    min-inline-size: 0;
  }

  .site-nav a {
    padding-block: 0.35rem 0.2rem;
    border-block-end: 3px solid transparent;
    text-decoration: none;
  }

  .site-nav a:hover {
    border-color: var(--_rule);
  }

  .site-nav a[aria-current] {
    border-color: var(--_line);
    color: inherit;
  }

  .site-name {
    flex-basis: 100%;
    padding-block-start: 0.35rem;
    font-weight: 650;
    text-decoration: none;
  }

  .ec .site-name:not(:hover) {
    color: inherit;
  }

  @media (forced-colors: active) {
    .site-nav a:not([aria-current]) {
      border-color: Canvas;
    }

    .site-nav a[aria-current] {
      border-color: Highlight;
    }
  }

  .site-years .ec-years h1 {
    padding-block: 0.1em 0.35em;
    border: 0;
    font-size: clamp(1.5em, 1em + 2.6vw, 2.25em);
  }

  .site-years ul,
  .site-topics {
    padding: 0;
    list-style: none;
  }

  .site-years ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8rem), 1fr));
    gap: 0 2rem;
  }

  .site-topics {
    columns: 18rem;
    column-gap: 2rem;
  }

  .site-topics li {
    break-inside: avoid;
  }

  :is(.site-years, .site-topics) li {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_rule);
  }

  .site-subscribe section {
    margin-block-start: 2.5rem;
  }

  .site-subscribe :is(h3, p) {
    max-inline-size: 38em;
    margin-block: 0.5rem 0.75rem;
  }

  .site-subscribe h3 {
    margin-block-start: 1.5rem;
    font-size: 1.0625em;
  }

  .site-subscribe ul {
    padding: 0;
    list-style: none;
  }

  .site-subscribe li {
    display: grid;
    align-items: baseline;
    gap: 0.15rem 1.25rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_rule);
    scroll-margin-block-start: 1rem;
  }

  .site-subscribe li:target {
    background: var(--_panel);
  }

  .site-subscribe li > a {
    justify-self: start;
  }

  .site-forms {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 1.25rem;
  }

  .site-address {
    justify-self: start;
    font-size: 0.8125em;
    color: var(--_muted);
    overflow-wrap: anywhere;
    user-select: all;
  }

  .site-not-found > p,
  .site-not-found .ec-filters {
    max-inline-size: 38em;
    margin-block-end: 1.5rem;
  }

  .site-not-found > ul {
    padding-inline-start: 1.25em;
  }

  .site-not-found > ul a {
    display: inline-block;
    padding-block: 0.25rem;
  }

  .ec-page:has(.site-embed) {
    padding: 0.75rem;
    max-inline-size: none;
  }

  .site-embed > .ec-note {
    margin-block-start: 1rem;
  }

  .site-embed-name {
    font-size: 1.25em;
  }

  @media (min-width: 44rem) {
    .site-subscribe li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
  }

  @media (pointer: coarse) {
    .site-nav a,
    .site-subscribe li a,
    .site-not-found > ul a,
    :is(.site-years, .site-topics) a {
      padding-block: 0.65rem;
    }
  }

  @media print {
    .site-address {
      color: inherit;
    }
  }
}
`;
