package org.kefu.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Takes the engine's ability to store Java objects away: variables are texts, numbers and dates
 * that any later version of this product can read. What lives only until the next wait may be an
 * object.
 */
class NoJavaObjects extends AbstractProcessEnginePlugin {
  @Override
  public void postInit(ProcessEngineConfigurationImpl settings) {
    var serializers = settings.getVariableSerializers();
    serializers.removeSerializer(serializers.getSerializerByName(JavaObjectSerializer.NAME));
    serializers.addSerializer(new OnlyTransient());
  }

  private static class OnlyTransient extends JavaObjectSerializer {
    @Override
    protected boolean canWriteValue(TypedValue value) {
      return value.isTransient() && super.canWriteValue(value);
    }
  }
}
