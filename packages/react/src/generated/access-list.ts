'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/access-list/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterAccessList as RosterAccessListElement } from '@roster-kit/components/access-list';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-access-list'>;

/** People and their access levels on one resource. Renders `<roster-access-list>`. */
export const RosterAccessList = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-access-list',
  elementClass: RosterAccessListElement,
  displayName: 'RosterAccessList',
  events: {
    onRosterAccessLevelChangeRequest: 'roster-access-level-change-request' as EventName<Events['roster-access-level-change-request']>,
    onRosterAccessLevelChanged: 'roster-access-level-changed' as EventName<Events['roster-access-level-changed']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
