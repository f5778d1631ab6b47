/** Registers every element. Import one folder's own define to register less. */
import './provider/define.js';
import './access-level-selector/define.js';
import './access-list/define.js';
import './can/define.js';
import './permission-matrix/define.js';
import './role-picker/define.js';
