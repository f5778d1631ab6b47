import { css } from 'lit';

/** The marks of `mark()`: a permission is given, is not, or depends on the access level. */
export const markStyles = css`
  .mark {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    vertical-align: middle;
  }
  .mark .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .mark-yes {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .mark-level {
    background: var(--_info-soft);
    color: var(--_info);
  }
  .mark-no {
    color: var(--_text-muted);
  }
`;
