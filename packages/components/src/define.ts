/** Registers every element. Import one folder's own define to register less. */
import './provider/define.js';
