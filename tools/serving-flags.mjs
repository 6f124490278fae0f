/**
 * How Node runs while it serves; `bin/peil serve` has the same words. Making a page leaves a few megabytes of
 * short-lived objects. With the usual 16 MB for young objects, many pages at once are under way when that is
 * full, so that what is nearly done gets copied: room for more takes a twentieth to a tenth less work.
 */
export const SERVING_FLAGS = ['--min-semi-space-size=16', '--max-semi-space-size=64'];
