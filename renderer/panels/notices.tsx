import { NoticeLine } from './notice'
import { Working } from './working'

/** What is under way and what there is to say, over what one works on. */
export const Notices = () => (
  <div className="notices">
    <Working />
    <NoticeLine />
  </div>
)
