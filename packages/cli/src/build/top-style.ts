/** What stands on top of the pages with items: the lead, the search, the ways to other forms. */
export const TOP_STYLE = `
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

  .ec-banner p {
    text-wrap: pretty;
  }

  @media (max-width: 30rem) {
    .site-nav {
      gap: 0 0.8rem;
    }

    .ec-masthead .ec-languages ul {
      gap: 0 0.45rem;
    }
  }

  @media (pointer: coarse) {
    .site-ways a {
      padding-block: 0.65rem;
    }
  }
}
`;
