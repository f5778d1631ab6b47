import './role-picker/define.js';
import './access-level-selector/define.js';
