import { css } from 'lit';

export const styles = css`
  .link {
    min-block-size: 24px;
  }
  .said {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_text-muted);
    font-size: 0.923em;
  }
  .said .icon {
    color: var(--_success);
  }
  .address {
    overflow-wrap: anywhere;
  }
`;
