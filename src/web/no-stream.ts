/** Stands for Node's streams, which the page does not have. */
export const Stream = undefined;
