import { css } from 'lit';

/** People, badges, notices, empty states, skeletons: what the templates in shared/templates render. */
export const content = css`
  .person {
    display: flex;
    align-items: center;
    gap: 10px;
    min-inline-size: 0;
  }
  .person-text {
    display: grid;
    min-inline-size: 0;
  }
  .person-name,
  .person-email {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }
  .person-name .tag {
    flex: none;
  }
  /* Truncated at its own end, even if its direction differs from the page's; its lines start where the page's do. */
  .person-name > bdi,
  .person-email > bdi {
    display: block;
    min-inline-size: 0;
    text-align: match-parent;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .person-name {
    font-weight: 500;
    line-height: 1.385em;
  }
  .person-email,
  .muted {
    color: var(--_text-muted);
    font-size: 0.923em;
    line-height: 1.333em;
  }
  .avatar {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: max(28px, 2.54em);
    block-size: max(28px, 2.54em);
    border-radius: 50%;
    object-fit: cover;
    font-size: 0.846em;
    font-weight: 600;
    letter-spacing: 0.02em;
    background: light-dark(oklch(0.92 0.05 var(--_hue)), oklch(0.36 0.07 var(--_hue)));
    color: light-dark(oklch(0.38 0.1 var(--_hue)), oklch(0.9 0.06 var(--_hue)));
  }
  .tint-0 {
    --_hue: 20;
  }
  .tint-1 {
    --_hue: 60;
  }
  .tint-2 {
    --_hue: 110;
  }
  .tint-3 {
    --_hue: 155;
  }
  .tint-4 {
    --_hue: 200;
  }
  .tint-5 {
    --_hue: 250;
  }
  .tint-6 {
    --_hue: 295;
  }
  .tint-7 {
    --_hue: 340;
  }
  .tag {
    padding-inline: 6px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    color: var(--_text-muted);
    font-size: 0.846em;
    font-weight: 500;
    line-height: 1.455em;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding-inline: 8px;
    border-radius: 999px;
    font-size: 0.923em;
    font-weight: 500;
    line-height: 1.667em;
    white-space: nowrap;
    color: var(--_badge);
    background: var(--_badge-soft);
  }
  .badge::before {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: currentColor;
  }
  .badge-active {
    --_badge: var(--_success);
    --_badge-soft: var(--_success-soft);
  }
  .badge-pending {
    --_badge: var(--_info);
    --_badge-soft: var(--_info-soft);
  }
  .badge-expired {
    --_badge: var(--_warning);
    --_badge-soft: var(--_warning-soft);
  }
  .badge-suspended {
    --_badge: var(--_text-muted);
    --_badge-soft: var(--_hover);
  }
  .badge-failed {
    --_badge: var(--_danger);
    --_badge-soft: var(--_danger-soft);
  }
  .badge-retrying {
    --_badge: var(--_warning);
    --_badge-soft: var(--_warning-soft);
  }
  .badge + .badge {
    margin-inline-start: 4px;
  }
  .badge-note {
    min-inline-size: 0;
    margin-inline-start: 8px;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--_text-muted);
    font-size: 0.923em;
    white-space: nowrap;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_notice-soft);
    color: var(--_text);
  }
  .waiting {
    margin-block: 8px;
  }
  .notice > .icon {
    color: var(--_notice);
  }
  .notice-text {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .notice-info {
    --_notice: var(--_info);
    --_notice-soft: var(--_info-soft);
  }
  .notice-success {
    --_notice: var(--_success);
    --_notice-soft: var(--_success-soft);
  }
  .notice-warning {
    --_notice: var(--_warning);
    --_notice-soft: var(--_warning-soft);
  }
  .notice-danger,
  .notice-undelivered {
    --_notice: var(--_danger);
    --_notice-soft: var(--_danger-soft);
  }
  .export {
    display: inline-flex;
    flex-direction: row-reverse;
    align-items: center;
  }
  .export [role='status']:not(:empty) {
    margin-inline-end: 8px;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 48px 24px;
    text-align: center;
  }
  .empty-icon {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--_hover);
    color: var(--_text-muted);
  }
  .empty p {
    margin: 0;
    max-inline-size: 44ch;
  }
  .empty-title {
    font-size: 1.154em;
    line-height: 1.467em;
    font-weight: 600;
  }
  .empty-text {
    color: var(--_text-muted);
  }
  .empty-contact {
    white-space: pre-line;
  }
  .skeleton {
    display: inline-block;
    inline-size: 100%;
    block-size: 12px;
    border-radius: 4px;
    background: var(--_border);
    animation: pulse 1.4s ease-in-out infinite;
  }
  @keyframes pulse {
    50% {
      opacity: 0.45;
    }
  }
  /* Shown only if loading takes a noticeable time. */
  .part-skeleton {
    display: grid;
    gap: 12px;
    padding: 20px;
  }
  .part-dialog {
    inline-size: min(480px, calc(100% - 32px));
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-panel);
    background: var(--_surface-raised);
    color: var(--_text);
  }
  .part-dialog > .notice {
    margin: 20px;
  }
  .delayed {
    animation: appear 1ms 150ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .badge,
    .notice,
    .tag {
      border: 1px solid;
    }
    .badge::before {
      background: CanvasText;
    }
  }
`;
