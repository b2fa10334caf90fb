/** The driver's own version, told to the server in `User-Agent`; raised with every release of the bundle. */
export const driverVersion = '1.0.0';
