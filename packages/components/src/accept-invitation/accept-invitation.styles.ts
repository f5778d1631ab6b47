import { css } from 'lit';

export const styles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(5.538em, max-content) minmax(0, 1fr);
    gap: 6px 16px;
    margin: 0;
    padding-block: 12px;
    border-block: 1px solid var(--_border);
  }
  .facts dt {
    color: var(--_text-muted);
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .head-skeleton {
    inline-size: 55%;
    block-size: 20px;
  }
  .facts-skeleton {
    block-size: 84px;
  }
  .field-skeleton {
    block-size: var(--_control-height);
    border-radius: var(--_radius);
  }
`;
