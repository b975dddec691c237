package nl.soepsteen.platform.exchange;

import nl.soepsteen.platform.work.QueueWorker;
import org.springframework.stereotype.Component;

/// Forgets what people sent a day ago. Every node does.
@Component
class UploadsForgotten extends QueueWorker {

    UploadsForgotten(Uploads uploads) {
        super("uploads-forgotten", uploads::forgetOld);
    }
}
