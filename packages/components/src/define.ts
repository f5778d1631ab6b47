/** Registers every element. Import one folder's own define to register less. */
import './provider/define.js';
import './access-level-selector/define.js';
import './access-list/define.js';
import './can/define.js';
import './permission-matrix/define.js';
import './role-picker/define.js';
import './accept-invitation/define.js';
import './security-settings/define.js';
import './sign-in/define.js';
import './two-factor-setup/define.js';
import './two-factor-toggle/define.js';
