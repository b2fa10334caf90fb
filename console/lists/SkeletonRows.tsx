import Skeleton from '@mui/material/Skeleton';
import { useText } from '../i18n/use-text.js';
import styles from './RecordTable.module.css';

/** Rows in grey while the real ones come. */
export function SkeletonRows({ columns }: { columns: number }) {
  const text = useText();
  return (
    <table className={styles['table']} aria-busy="true" aria-label={text('general.loading')}>
      <tbody>
        {Array.from({ length: 8 }, (_, row) => (
          <tr key={row}>
            {Array.from({ length: columns }, (__, column) => (
              <td key={column}>
                <Skeleton width={`${55 + ((row * 7 + column * 13) % 40)}%`} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
