'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/can/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterCan as RosterCanElement } from '@roster-kit/components/can';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-can'>;

/** Content for those who hold a permission. Renders `<roster-can>`. */
export const RosterCan = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-can',
  elementClass: RosterCanElement,
  displayName: 'RosterCan',
  events: {
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
