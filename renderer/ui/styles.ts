// The last sheet answers to contrast and print, over what the others say.
import './base.css';
import './lists.css';
import './pages.css';
import './fields.css';
import './forms.css';
import './media.css';
import './print.css';
