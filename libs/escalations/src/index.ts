export { ESCALATIONS } from './feature.js';
export { InquiriesService } from './inquiries/inquiries.service.js';
