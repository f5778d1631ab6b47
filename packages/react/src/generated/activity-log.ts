'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/activity-log/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterActivityLog as RosterActivityLogElement } from '@roster-kit/components/activity-log';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-activity-log'>;

/** The activity of the organization. Renders `<roster-activity-log>`. */
export const RosterActivityLog = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-activity-log',
  elementClass: RosterActivityLogElement,
  displayName: 'RosterActivityLog',
  events: {
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
