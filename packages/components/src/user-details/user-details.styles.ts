import { css } from 'lit';

export const styles = css`
  .panel {
    outline: none;
  }
  .header {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    padding: 16px 12px 16px 20px;
  }
  .panel:dir(rtl) .header {
    padding-inline: 20px 12px;
  }
  .header .avatar,
  .skeleton-avatar {
    flex: none;
    inline-size: max(40px, 2.85em);
    block-size: max(40px, 2.85em);
    border-radius: 50%;
    font-size: 1.077em;
  }
  .identity {
    display: grid;
    flex: 1;
    gap: 2px;
    min-inline-size: 0;
    min-block-size: 40px;
    align-content: center;
  }
  .name-line {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }
  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .rename {
    flex: none;
    inline-size: 24px;
    min-block-size: 24px;
  }
  .rename .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .close {
    flex: none;
    margin-block-start: -4px;
  }
  .name-form {
    display: grid;
    gap: 8px;
    margin-block-end: 4px;
  }
  .person-email > bdi {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .message {
    padding: 0 20px 16px;
  }
  .facts {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0 20px 20px;
  }
  .fact {
    display: grid;
    grid-template-columns: 8.615em minmax(0, 1fr);
    gap: 12px;
    align-items: center;
  }
  dt {
    color: var(--_text-muted);
  }
  dd::first-letter {
    text-transform: uppercase;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .badges .badge {
    margin: 0;
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 16px 20px 20px;
    border-block-start: 1px solid var(--_border);
  }
  h3 {
    font-size: 1em;
    line-height: 1.538em;
  }
  .section p {
    margin: 0;
  }
  .notice:has(time) {
    align-items: start;
  }
  .notice:has(time) > .icon {
    margin-block-start: 2px;
  }
  .notice time {
    display: block;
    margin-block-start: 4px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 4px;
  }
  .buttons .button {
    min-inline-size: 0;
    white-space: normal;
  }
  .refusal {
    display: flex;
    gap: 8px;
    color: var(--_text-muted);
  }
  .refusal .icon {
    margin-block-start: 2px;
  }
  .grants {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .grant {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
    padding-block: 6px;
  }
  .grant + .grant {
    border-block-start: 1px solid var(--_border);
  }
  .grant-name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .grant-level .muted {
    margin-inline-start: 4px;
  }
  .bar-name {
    inline-size: 12.308em;
  }
  .bar-label {
    inline-size: 5.538em;
  }
  .bar-value {
    inline-size: 9.231em;
  }
`;
