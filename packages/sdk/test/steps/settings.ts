import type { WeightedStep } from './step.js';

/** An organization has one of each, so only one script changes them. */
export const settings: WeightedStep[] = [
  [
    4,
    async (script) => {
      if (!script.options.ownsSettings) return false;
      const { etag } = await script.call(() => script.client.settings.getContact());
      const text = script.next('c');
      await script.call((options) => script.client.settings.updateContact({ text }, { ...options, ifMatch: etag }));
      return true;
    },
  ],
  [
    4,
    async (script) => {
      if (!script.options.ownsSettings) return false;
      const { etag } = await script.call(() => script.client.settings.getSecurity());
      const invitationLifetimeInMinutes = 1440 + script.calls;
      await script.call((options) =>
        script.client.settings.updateSecurity({ invitationLifetimeInMinutes }, { ...options, ifMatch: etag }),
      );
      return true;
    },
  ],
];
