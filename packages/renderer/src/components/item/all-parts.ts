import { addToCalendar } from "../add-to-calendar/add-to-calendar.ts";
import { archiveBanner } from "../archive-banner/archive-banner.ts";
import { contacts } from "../contacts/contacts.ts";
import { documents } from "../documents/documents.ts";
import { datesFacts } from "../event-dates/dates-facts.ts";
import { interpretation } from "../facts/interpretation.ts";
import { subjects } from "../facts/subjects.ts";
import { images } from "../images/images.ts";
import { links } from "../links/links.ts";
import { organizers } from "../organizers/organizers.ts";
import { outcomes } from "../outcomes/outcomes.ts";
import { participants } from "../participants/participants.ts";
import { venue } from "../place/venue.ts";
import { programme, sessionCounts } from "../programme/programme.ts";
import { recordings } from "../recordings/recordings.ts";
import { registration } from "../registration/registration.ts";
import { related } from "../related/related.ts";
import { richText } from "../rich-text/rich-text.ts";
import { pageMark, statusBanner } from "../status-banner/status-banner.ts";
import { themes } from "../themes/themes.ts";
import { trail } from "../trail/trail.ts";
import { byline } from "./byline.ts";
import type { ItemParts } from "./item-parts.ts";

/** Every part of an item's page. */
export const allParts: Required<ItemParts> = {
  trail,
  pageMark,
  byline,
  statusBanner,
  archiveBanner,
  dates: datesFacts,
  place: venue,
  participants,
  organizers,
  sessionCounts,
  interpretation,
  registration,
  subjects,
  addToCalendar,
  richText,
  images,
  themes,
  outcomes,
  programme,
  documents,
  recordings,
  links,
  contacts,
  related,
};
