declare module "*.css";

/** Address of a file that is built along. */
declare module "*?url" {
  const address: string;
  export default address;
}
