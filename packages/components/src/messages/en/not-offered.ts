/** Where the product's backend does not have what would be here. */
export const notOffered = {
  title: 'Not available',
  fixed: "This can't be changed here.",
};
