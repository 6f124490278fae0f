/** Pages are made on the server; no page needs a script (DESIGN 2). */
export const csr = false;
