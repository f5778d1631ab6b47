'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/role-picker/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterRolePicker as RosterRolePickerElement } from '@roster-kit/components/role-picker';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-role-picker'>;

/** A form control that chooses a role. Renders `<roster-role-picker>`. */
export const RosterRolePicker = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-role-picker',
  elementClass: RosterRolePickerElement,
  displayName: 'RosterRolePicker',
  events: {
    onInput: 'input' as EventName<Events['input']>,
    onChange: 'change' as EventName<Events['change']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
