/** Pages are made on the server; no page needs a script. */
export const csr = false;
