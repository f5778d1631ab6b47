import { css } from 'lit';

/**
 * Every token is a private name (`--_…`) that takes the host's public property (`--roster-…`), else the default. So a widget
 * looks right alone, in a provider, and in a page that sets only the accent. Light and dark follow `color-scheme`.
 *
 * @cssproperty --roster-font - Font of all text; the host's by default.
 * @cssproperty --roster-font-size - Size of the text; by default 13/16 of the page's, and at least 12 px.
 * @cssproperty --roster-accent - Color of buttons, links, focus and what is chosen; where it is text or a line, it is made readable.
 * @cssproperty --roster-accent-text - Text on the accent color; black or white by default.
 * @cssproperty --roster-accent-soft - Background of what is chosen, such as a row; by default computed from the accent.
 * @cssproperty --roster-surface - Background of tables, cards and panels.
 * @cssproperty --roster-surface-raised - Background of dialogs and menus.
 * @cssproperty --roster-surface-sunken - Background of headers and bars.
 * @cssproperty --roster-hover - Background of what the pointer is over.
 * @cssproperty --roster-text - Color of text.
 * @cssproperty --roster-text-muted - Color of hints and secondary text.
 * @cssproperty --roster-border - Lines between rows and around panels.
 * @cssproperty --roster-border-control - Lines around fields and buttons.
 * @cssproperty --roster-success - Text and icons of what is done or safe.
 * @cssproperty --roster-success-soft - Background of what is done or safe.
 * @cssproperty --roster-warning - Text and icons of warnings.
 * @cssproperty --roster-warning-soft - Background of warnings.
 * @cssproperty --roster-danger - Failures, and buttons that delete.
 * @cssproperty --roster-danger-text - Text on the danger color.
 * @cssproperty --roster-danger-soft - Background of failures.
 * @cssproperty --roster-info - Text and icons of notices.
 * @cssproperty --roster-info-soft - Background of notices.
 * @cssproperty --roster-control-height - Height of fields and buttons.
 * @cssproperty --roster-row-height - Height of a table row.
 * @cssproperty --roster-radius - Corners of fields and buttons.
 * @cssproperty --roster-radius-panel - Corners of cards, panels and dialogs.
 * @cssproperty --roster-shadow - Shadow of dialogs, menus and the sidebar.
 */
export const tokens = css`
  :host {
    --_font: var(--roster-font, inherit);
    --_accent-fill: var(--roster-accent, light-dark(oklch(0.5 0.19 268), oklch(0.74 0.13 268)));
    --_accent-fill-hover: color-mix(in oklch, var(--_accent-fill), var(--_text) 14%);
    --_accent-text: var(--roster-accent-text, light-dark(oklch(0.99 0 0), oklch(0.19 0.03 268)));
    --_accent: var(--_accent-fill);
    --_accent-soft: var(--roster-accent-soft, light-dark(oklch(0.955 0.02 268), oklch(0.3 0.055 268)));
    --_surface: var(--roster-surface, light-dark(oklch(1 0 0), oklch(0.19 0.008 268)));
    --_surface-raised: var(--roster-surface-raised, light-dark(oklch(1 0 0), oklch(0.225 0.01 268)));
    --_surface-sunken: var(--roster-surface-sunken, light-dark(oklch(0.975 0.003 268), oklch(0.165 0.008 268)));
    --_hover: var(--roster-hover, light-dark(oklch(0.965 0.005 268), oklch(0.25 0.012 268)));
    --_text: var(--roster-text, light-dark(oklch(0.24 0.015 268), oklch(0.94 0.006 268)));
    --_text-muted: var(--roster-text-muted, light-dark(oklch(0.49 0.015 268), oklch(0.72 0.012 268)));
    --_border: var(--roster-border, light-dark(oklch(0.91 0.006 268), oklch(0.31 0.012 268)));
    --_border-control: var(--roster-border-control, light-dark(oklch(0.64 0.012 268), oklch(0.55 0.015 268)));
    --_success: var(--roster-success, light-dark(oklch(0.5 0.13 152), oklch(0.77 0.15 152)));
    --_success-soft: var(--roster-success-soft, light-dark(oklch(0.955 0.035 152), oklch(0.29 0.05 152)));
    --_warning: var(--roster-warning, light-dark(oklch(0.52 0.12 70), oklch(0.81 0.13 78)));
    --_warning-soft: var(--roster-warning-soft, light-dark(oklch(0.96 0.04 85), oklch(0.3 0.05 75)));
    --_danger: var(--roster-danger, light-dark(oklch(0.53 0.2 25), oklch(0.73 0.16 25)));
    --_danger-text: var(--roster-danger-text, light-dark(oklch(0.99 0 0), oklch(0.19 0.03 25)));
    --_danger-soft: var(--roster-danger-soft, light-dark(oklch(0.96 0.022 25), oklch(0.29 0.06 25)));
    --_info: var(--roster-info, light-dark(oklch(0.5 0.13 240), oklch(0.77 0.11 235)));
    --_info-soft: var(--roster-info-soft, light-dark(oklch(0.955 0.022 240), oklch(0.29 0.045 240)));
    --_control-height: var(--roster-control-height, max(32px, 2.46em));
    --_row-height: var(--roster-row-height, max(44px, 3.38em));
    --_radius: var(--roster-radius, 6px);
    --_radius-panel: var(--roster-radius-panel, 10px);
    --_shadow: var(--roster-shadow, 0 8px 28px oklch(0 0 0 / 0.16), 0 1px 3px oklch(0 0 0 / 0.12));
    --_duration: 150ms;
  }
  /*
   * Whatever the accent, texts can be read. They are computed from its luminance y (WCAG 2.2, relative luminance), which xyz has:
   * on the accent, black or white, and at least 4.58:1; a hovered accent moves away from its text. As text, border and focus ring
   * on the surfaces, the accent is mixed with black down to y = 0.14, in the dark with white up to y = 0.32.
   */
  @supports (color: color(from red xyz-d65 x y z)) {
    :host {
      --_white: clamp(0, (0.179 - y) * 9999, 1);
      --_accent-fill-hover: color(
        from var(--_accent-fill) xyz-d65 calc(x * 0.86 + 0.133 * (1 - var(--_white)))
          calc(y * 0.86 + 0.14 * (1 - var(--_white))) calc(z * 0.86 + 0.152 * (1 - var(--_white)))
      );
      --_accent-text: var(
        --roster-accent-text,
        color(
          from var(--_accent-fill) xyz-d65 calc(0.9505 * var(--_white)) calc(1 * var(--_white))
            calc(1.089 * var(--_white))
        )
      );
      --_down: min(1, 0.14 / y);
      --_up: clamp(0, (0.32 - y) / (1 - y), 1);
      --_accent: light-dark(
        color(from var(--_accent-fill) xyz-d65 calc(x * var(--_down)) calc(y * var(--_down)) calc(z * var(--_down))),
        color(
          from var(--_accent-fill) xyz-d65 calc(x + (0.9505 - x) * var(--_up)) calc(y + (1 - y) * var(--_up))
            calc(z + (1.089 - z) * var(--_up))
        )
      );
      --_accent-soft: var(
        --roster-accent-soft,
        light-dark(
          oklch(from var(--_accent-fill) 0.955 min(c, 0.02) h),
          oklch(from var(--_accent-fill) 0.3 min(c, 0.055) h)
        )
      );
    }
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0ms;
    }
  }
`;
