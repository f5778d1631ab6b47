export {
  type Address,
  type AddressFault,
  deliveryAddress,
  normalizeEmail,
  readAddress,
  readMailbox,
  withLetters,
} from './address.js';
export { trimmed, type UnseenCharacter, unseenIn } from './characters.js';
export { asciiDomain } from './domain.js';
export { foldText } from './fold.js';
export { linkIn, type NameFault, readName, readPersonName } from './name.js';
export { isFound, queryWords, searchWords } from './search.js';
