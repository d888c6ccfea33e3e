/** The calendar, and what asks it for a month. */
export const CALENDAR_STYLE = `
@layer event-content.site {
  .site-asking {
    margin-block-start: 1.5rem;
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

  .site-calendar > .ec-title {
    padding-block-end: 0;
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

  @media print {
    .site-asking {
      display: none;
    }
  }
}
`;
