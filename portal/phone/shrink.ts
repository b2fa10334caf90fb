/** Enough for every character of a card; what a phone's camera makes is three times that. */
const LONGEST_SIDE = 2600;
const SMALL_ENOUGH = 2.5 * 1024 * 1024;

/**
 * A photo as it is sent: JPEG, not larger than need be. It takes a quarter of the time on the road, a format that only
 * this phone knows (HEIC) becomes one that everybody does, and where it was taken stays behind. A photo that this
 * browser cannot read is sent as it is: the server says what is wrong with it.
 */
export async function shrink(photo: File): Promise<File> {
  if (photo.size <= SMALL_ENOUGH && /^image\/(jpeg|png)$/.test(photo.type)) return photo;
  const picture = await load(photo);
  if (!picture) return photo;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.naturalWidth, picture.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.naturalWidth * scale);
  canvas.height = Math.round(picture.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  return blob ? new File([blob], `${photo.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' }) : photo;
}

/** An image element turns the photo as its camera was held; null when the browser does not know the format. */
function load(photo: File): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(photo);
  return new Promise<HTMLImageElement | null>((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => resolve(null);
    picture.src = address;
  }).finally(() => URL.revokeObjectURL(address));
}
