/** The calendar, and what asks it for a month. */
export const CALENDAR_STYLE = `
@layer event-content.site {
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

  @media print {
    .site-below {
      display: none;
    }
  }
}
`;
